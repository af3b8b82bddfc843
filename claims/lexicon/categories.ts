// Heads of categories that a figure may define: after a money, age or size figure they make it a threshold.

import { WordTrie } from '../word-trie.ts';

export const CATEGORIES = new WordTrie<true>().add(
  '项目 重大项目 工业项目 产业项目 企业 工业企业 产业 产业集群 集群 企业集团 园区 村 行政村 集体经济 老年人 老人 高龄 人口 城市 特大 龙头 龙头企业 平台 街区 商圈 镇 强镇 县 区 基地 主导产业 先进制造业 优势产业 ' +
    '大项目 好项目 单体 重点项目 总部 楼宇 商务楼宇 农业 农业龙头 外资 外资项目 内资 民营 规模 纳税 制造业 特色 服务业 科技 领军 新兴 税收 变电站 输变电 输电 线路 机组 锅炉 燃煤锅炉 农产品 品牌 单品 大单品 经济带 ' +
    '居民 儿童 人群 妇女 以上 以下 产值 营收 战略性 现代 文旅 标志性 支柱 新质 泊位 码头 级 特大桥 景区 旅游 文化 工程 村级 投资 千亿 链主 头部 骨干 高能级 板块 走廊 学科 高产',
  true,
);
